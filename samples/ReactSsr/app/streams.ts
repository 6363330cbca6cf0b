// React's streaming renderer makes a ReadableStream, which a context has not by itself.
import { ReadableStream } from "web-streams-polyfill";

globalThis.ReadableStream ??= ReadableStream as typeof globalThis.ReadableStream;
