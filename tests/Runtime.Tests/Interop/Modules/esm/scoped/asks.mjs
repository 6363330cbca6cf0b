import { which } from "#which";
export const seen = which;
export const later = async (name) => (await import(name)).which;
