/**
 * What retrieval knows of a language: its most frequent function words, which carry no topic and tell the language of
 * a text, and the Snowball algorithm that brings its word forms together. Lists are short on purpose: long ones hold
 * words that people search for.
 */
export interface LanguageFacts {
  readonly functionWords: string;
  /** The package `stemmer` (Porter 1980) for English, else an algorithm of `snowball-stemmers`; null: there is none. */
  readonly stemmer: string | null;
  /** Words are written together, so that a question's word may stand inside of a longer one. */
  readonly compounds?: true;
  /** An accent makes another letter here, with a place of its own in the alphabet. */
  readonly keepsAccents?: true;
}

/** By the codes of ISO 639-1. */
export const LANGUAGES = {
  // The words that Lucene leaves out by default.
  en: {
    functionWords:
      'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with',
    stemmer: 'porter',
  },
  de: {
    functionWords:
      'der die das den dem des ein eine einen einem einer eines und oder aber ist sind war wird werden nicht mit von zu zum zur im in auf für an am bei aus nach wie wer wo ich sie es er wir als auch sich dass',
    stemmer: 'german',
    compounds: true,
  },
  nl: {
    functionWords:
      'de het een en of maar is zijn was wordt worden niet met van te tot in op voor aan bij uit naar hoe wie wat waar ik je u hij zij er dat die als ook om',
    stemmer: 'dutch',
    compounds: true,
  },
  fr: {
    functionWords:
      'le la les un une des du de et ou mais est sont était dans sur pour par avec ne pas que qui au aux ce cette ces se sa son il elle je vous nous on en d l qu n s c j',
    stemmer: 'french',
  },
  es: {
    functionWords:
      'el la los las un una de del y o pero es son era en sobre para por con no que se su sus al lo como más este esta esto hay cuando donde',
    stemmer: 'spanish',
  },
  pt: {
    functionWords:
      'o a os as um uma de do da dos das e ou mas é são era em no na nos nas para por com não que se seu sua ao como mais este esta isso há quando onde',
    stemmer: 'portuguese',
  },
  it: {
    functionWords:
      'il lo la i gli le un una di del della dei delle e o ma è sono era in nel nella su per da dal con non che si suo sua al alla come più questo questa ci quando dove l d',
    stemmer: 'italian',
  },
  ca: {
    functionWords:
      'el la els les un una de del dels i o però és són era en sobre per amb no que es seu seva al als com més aquest aquesta hi quan on d l',
    stemmer: 'catalan',
  },
  ro: {
    functionWords:
      'și sau dar este sunt era în pe pentru cu nu că se un o al ale a de la din ce care mai acest această când unde să lui ei',
    stemmer: 'romanian',
  },
  sv: {
    functionWords:
      'och eller men är var blir inte med av till i på för en ett den det de som att om vid från hur vem vad jag du han hon vi sig har kan ska när där',
    stemmer: 'swedish',
    compounds: true,
    keepsAccents: true,
  },
  da: {
    functionWords:
      'og eller men er var bliver ikke med af til i på for en et den det de som at om ved fra hvordan hvem hvad jeg du han hun vi sig har kan skal når hvor',
    stemmer: 'danish',
    compounds: true,
    keepsAccents: true,
  },
  no: {
    functionWords:
      'og eller men er var blir ikke med av til i på for en et den det de som at om ved fra hvordan hvem hva jeg du han hun vi seg har kan skal når hvor etter mye',
    stemmer: 'norwegian',
    compounds: true,
    keepsAccents: true,
  },
  fi: {
    functionWords:
      'ja tai mutta on ovat oli ei eivät se ne hän me te he joka mikä että kun jos kuin myös vain niin tämä tämän sen voi missä miten kuka mitä ole',
    stemmer: 'finnish',
    compounds: true,
    keepsAccents: true,
  },
  hu: {
    functionWords:
      'a az egy és vagy de van volt nem hogy ez ezt azt meg is csak ha mint már még ki mi hol hogyan mikor lehet kell minden után',
    stemmer: 'hungarian',
    compounds: true,
    keepsAccents: true,
  },
  tr: {
    functionWords:
      've veya ama bir bu şu o da de mi mı için ile gibi kadar çok daha ne nasıl nerede kim değil var yok olan olarak sonra her en ki',
    stemmer: 'turkish',
    keepsAccents: true,
  },
  cs: {
    functionWords:
      'a nebo ale je jsou byl není se si na v ve s z ze do od pro po při k o že který která které to ten ta jak kde kdo co by být jako za',
    stemmer: 'czech',
  },
  pl: {
    functionWords:
      'i oraz lub ale jest są był nie się na w we z ze do od dla po przy o że który która które to ten ta jak gdzie kto co być jako za czy',
    stemmer: null,
  },
  id: {
    functionWords:
      'dan atau tetapi adalah di ke dari yang untuk dengan tidak ini itu pada dalam akan oleh saya anda mereka kami bagaimana apa siapa juga bisa sudah ada',
    stemmer: null,
  },
  vi: {
    functionWords:
      'và hoặc nhưng là của các những một không có cho với trong trên được này đó khi thì mà để từ đến như tôi bạn họ nào gì ai đã sẽ bị',
    stemmer: null,
    keepsAccents: true,
  },
  ru: {
    functionWords:
      'и или но в во на с со к о об от до за из по не что как где кто это этот эта эти он она они мы вы я для при если же бы у а так его её их',
    stemmer: 'russian',
  },
  uk: {
    functionWords:
      'і й та або але в у на з із зі до про від за по не що як де хто це цей ця ці він вона вони ми ви я для при якщо ж би є чи його її їх',
    stemmer: null,
  },
  el: {
    functionWords:
      'ο η το οι τα του της των τον την και ή αλλά είναι ήταν σε στο στη στην στον με από για δεν να θα που πώς ποιοσ τι ένα μια αυτό',
    stemmer: null,
  },
  ar: {
    functionWords:
      'في من إلى على عن أن إن ما لا هل هو هي هذا هذه ذلك التي الذي و أو ثم مع كل كان كيف متى أين بعد قبل لم لن قد',
    stemmer: 'arabic',
  },
  fa: {
    functionWords:
      'و یا اما در از به با که را این آن است بود برای تا هم نیز می شود چه چگونه کجا کی هر یک خود شما ما آنها',
    stemmer: null,
  },
  he: {
    functionWords:
      'של את על אל עם הוא היא הם זה זאת זו אני אתה לא כן או אבל גם כי אם מה מי איך איפה מתי כל יש אין היה',
    stemmer: null,
  },
  hi: {
    functionWords:
      'का की के में से को पर और या लेकिन है हैं था थी नहीं यह वह ये वे कि जो कैसे कहाँ कौन क्या कब एक हो ने तो भी',
    stemmer: null,
  },
  ko: { functionWords: '및 또는 그리고 하지만 이 그 저 것 수', stemmer: null },
  zh: { functionWords: '的 了 是 在 和 与 或 吗 呢 请 我 你 您 他 她', stemmer: null },
  ja: { functionWords: 'の は が を に へ と で も か や から まで です ます', stemmer: null },
  th: { functionWords: 'ที่ และ หรือ ของ ใน เป็น ได้ ให้ ว่า จะ ไหม', stemmer: null },
  lo: { functionWords: 'ທີ່ ແລະ ຫຼື ຂອງ ໃນ ເປັນ', stemmer: null },
  km: { functionWords: 'និង ឬ របស់ នៅ ក្នុង ជា ដែល', stemmer: null },
  my: { functionWords: 'နှင့် သို့မဟုတ် သည် ကို မှ တွင်', stemmer: null },
  ta: { functionWords: 'மற்றும் அல்லது ஒரு இந்த அந்த என்று', stemmer: 'tamil' },
  hy: { functionWords: 'և կամ բայց է են որ այս այդ ի մի', stemmer: 'armenian' },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

/** Languages with rules of their own, as ISO 639-1 has them. */
export type Language = keyof typeof LANGUAGES;
/** Their codes, as settings name them. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as [Language, ...Language[]];

/** The facts of a language; null for one without rules of its own, and for several languages together. */
export function languageFacts(language: string): LanguageFacts | null {
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language as Language] : null;
}

/**
 * Which terms of a question are also looked for in a like spelling: all of them in a language that writes words together or has no
 * stemmer, in others only those that no text holds.
 */
export function similarFor(language: string): 'unknown' | 'all' {
  const facts = languageFacts(language);
  return facts?.stemmer && !facts.compounds ? 'unknown' : 'all';
}
