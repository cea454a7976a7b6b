import { expect, test } from 'vitest';
import { embeddedRetriever } from '../../src/rag/retrievers/embedded-retriever.ts';
import type { EmbeddedSettings } from '../../src/rag/settings-schema.ts';
import { temporaryTree } from '../support/files/temporary.ts';

/** Welsh, which has no rules of its own here. Its small words are small words of Spanish and Portuguese as well. */
const WELSH = [
  'Mae cathod yn hoffi cysgu yn yr haul ar ben y wal gerrig. Yn y gaeaf maent yn aros wrth y tân.',
  'Mae llyfrgell y dref ar agor o naw y bore tan bump y prynhawn. Gellir benthyg deg llyfr am dair wythnos.',
  'Mae trên olaf y nos yn gadael Bangor am ddeg o’r gloch. Rhaid prynu tocyn cyn mynd ar y trên.',
  'I wneud bara brith mae angen ffrwythau sych, te cryf, siwgr brown a blawd. Pobwch am awr a hanner.',
  'Yr Wyddfa yw mynydd uchaf Cymru. Mae llwybr Llanberis yn hir ond yn hawdd i deuluoedd.',
  'Mae disgyblion yr ysgol yn dechrau gwersi am chwarter i naw. Caiff plant ginio poeth yn y neuadd.',
  'I weld meddyg ffoniwch y feddygfa cyn deg y bore. Mae presgripsiwn am ddim yng Nghymru.',
  'Mae pysgotwyr yn dal eogiaid yn afon Teifi yn yr hydref. Rhaid cael trwydded i bysgota.',
  'Adeiladwyd castell Caernarfon gan frenin Lloegr. Mae tocyn teulu yn costio ugain punt.',
  'Mae ffermwyr yn cneifio defaid ym mis Mehefin ac yn gwerthu’r gwlân yn y farchnad.',
];

async function languageOf(texts: readonly string[], chunk: object): Promise<string | undefined> {
  const files = texts.map((text, at) => [`${at}.txt`, text] as const);
  const folder = temporaryTree(Object.fromEntries(files));
  const settings = {
    retriever: 'embedded',
    k: 1,
    corpus: { files: ['file://*.txt'], leaveOut: [] },
    lang: 'auto',
    chunk: { overlap: 0, ...chunk },
    search: 'bm25',
    bm25: { k1: 1.2, b: 0.75, stem: 'language', stop: 'language', similar: 'language' },
  } as unknown as EmbeddedSettings;
  const found = await (await embeddedRetriever(folder, settings)).retrieve('tocyn', 1, {});
  return found.language;
}

test.each([3, 6, 12])('the language does not change with the size of chunks: %i words', async (size) => {
  expect(await languageOf(WELSH, { by: 'words', size })).toBe(await languageOf(WELSH, { by: 'document' }));
});

test('a long document is looked at beyond its beginning', async () => {
  const header = 'All rights reserved. The text of this page may be copied by the reader. '.repeat(30);
  const german =
    'Die Rückgabe ist innerhalb von dreißig Tagen nach dem Kauf möglich, und der Versand ist frei. ';
  expect(await languageOf([header + german.repeat(400)], { by: 'document' })).toBe('de');
});
