import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a frame of a stack lies, in code of a file: as a URL in modules, as a path elsewhere. Node's own code is in no file. */
const PLACE = /(?<=[\s(])(file:\/\/[^\n]*?|(?:[A-Za-z]:)?[\\/][^\n]*?):\d+:\d+\)?$/m;

type Called = (...args: never[]) => unknown;

/** Whether a function or method of this name is among so many callers of a function. */
export function isCalledBy(name: string, called: Called, frames: number): boolean {
  return new RegExp(`\\b${name} \\(`).test(stackOf(called, frames));
}

function stackOf(called: Called, frames: number): string {
  const here: { stack?: string } = {};
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = frames;
  Error.captureStackTrace(here, called);
  Error.stackTraceLimit = stackTraceLimit;
  return here.stack ?? '';
}

/**
 * The file whose code called a function, by the stack of this moment; null where no file did. Of `frames` callers the first
 * that lies in a file counts.
 */
export function callingFile(called: Called, frames: number): string | null {
  const place = PLACE.exec(stackOf(called, frames))?.[1];
  if (place === undefined) return null;
  return place.startsWith('file://') ? fileURLToPath(place) : place;
}

/** Whether a file is a folder, or lies below it. */
export function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`);
}
