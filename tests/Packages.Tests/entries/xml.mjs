import { XMLBuilder, XMLParser } from "fast-xml-parser";

const options = { ignoreAttributes: false, attributeNamePrefix: "@", parseTagValue: true };

export const parse = text => new XMLParser(options).parse(text);
export const build = value => new XMLBuilder({ ...options, format: true }).build(value);
