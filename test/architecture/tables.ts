import { readFileSync } from 'node:fs';
import path from 'node:path';

const page = readFileSync(path.resolve(import.meta.dirname, '../../ARCHITECTURE.md'), 'utf8');

/** The rows of the table below a heading line, by its first cell's names; `code` marks and the head are gone. */
function rowsOf(head: RegExp): readonly (readonly string[])[] {
  const lines = page.split('\n');
  const at = lines.findIndex((line) => head.test(line));
  if (at < 0) throw new Error(`ARCHITECTURE.md has no table with the head ${head}`);
  const end = lines.findIndex((line, below) => below > at && !line.startsWith('|'));
  return lines.slice(at + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const roomName = (name: string): string => name.replace(/\/$|\.ts$/, '');

/** The table of rooms: which rooms each may import; the words of the cell where it is not a list. */
export function roomTable(): ReadonlyMap<string, readonly string[] | string> {
  return new Map(
    rowsOf(/^\| room \| job \|/).flatMap(([rooms = '', , , may = '']) =>
      namesIn(rooms).map((room) => [roomName(room), may.startsWith('all') ? may : listIn(may)] as const),
    ),
  );
}

function listIn(cell: string): readonly string[] {
  return cell === '–' ? [] : cell.split(', ');
}

/** The rooms that the page calls pure. */
export function pureRooms(): readonly string[] {
  const sentence = /\n((?:`[\w/]+`(?:,\s+|\s+and\s+)?)+)\s+are pure:/.exec(page)?.[1];
  return namesIn(sentence ?? '');
}

/** The ideas that have the same file name in several rooms: the file, and the folders that hold it. */
export function sharedIdeas(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rowsOf(/^\| file \| rooms \|/).map(([file = '', rooms = '']) => [namesIn(file)[0] ?? '', namesIn(rooms)]),
  );
}

/** The files that the page names with their folder. A name in capitals stands for one that somebody adds. */
export function namedFiles(): readonly string[] {
  const named = [...page.matchAll(/`([\w-]+(?:\/[\w.-]+)+\.\w+)`/g)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name) => !/[A-Z]{2}/.test(path.posix.basename(name)));
}

/** How many ideas the page says that there are. */
export function ideasAnnounced(): string | undefined {
  return /^(\w+) ideas cross several rooms/m.exec(page)?.[1];
}
