import { createHash } from 'node:crypto';

const DATA = /data:([\w.+-]+\/[\w.+-]+)(?:;[\w=.-]+)*;base64,([\w+/=-]{40,})/g;

/** A text with pictures and sounds that are written into it shown short: `[image/png, 2.2 kB, 3f9a]`. */
export function withShortData(text: string): string {
  return text.replace(DATA, (_, kind: string, data: string) => {
    const kilobytes = (data.length * 0.75) / 1000;
    const size = kilobytes < 10 ? kilobytes.toFixed(1) : String(Math.round(kilobytes));
    return `[${kind}, ${size} kB, ${createHash('sha256').update(data).digest('hex').slice(0, 4)}]`;
  });
}
