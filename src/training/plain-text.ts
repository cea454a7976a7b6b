/** Escapes of JSON and of most programming languages: `\n`, `\"`, `\u00e9`. */
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([nrtbf])|(["'/\\]))/g;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
};

/** A text with what escapes of JSON and entities of HTML stand for: an example may be written as data. */
export function plainText(text: string): string {
  const unescaped = text.includes('\\')
    ? text.replace(ESCAPE, (_all, code?: string, control?: string, mark?: string) => {
        if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
        return control === undefined ? (mark ?? '') : '\n';
      })
    : text;
  if (!unescaped.includes('&')) return unescaped;
  return unescaped.replace(ENTITY, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
