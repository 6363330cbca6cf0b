export const which = "everywhere";
