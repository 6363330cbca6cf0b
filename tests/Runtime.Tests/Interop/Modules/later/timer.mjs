await new Promise((resolve) => setTimeout(resolve, 1000));
export const answer = () => 42;
