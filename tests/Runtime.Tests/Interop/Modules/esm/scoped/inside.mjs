export const which = "in the folder";
