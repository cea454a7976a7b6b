import { type OwnConfig, SAYS } from './own-config.ts';
import { workbook } from './workbook.ts';

const cases = await workbook({
  Refunds: [
    [
      'topic',
      'amount',
      'day',
      'paid',
      'total',
      '__expected',
      '__expected2',
      '__metric',
      '__threshold',
      '__description',
      '__metadata:area',
    ],
    [
      'refund',
      12.5,
      new Date(Date.UTC(2024, 1, 29)),
      true,
      { formula: 'B2*2', value: 25 },
      'contains: REFUND',
      'contains: 12.5',
      'topic',
      0.5,
      'a refund',
      'money',
    ],
    [
      'late parcel',
      3,
      new Date(Date.UTC(2025, 11, 31)),
      false,
      { formula: 'B3*2', value: 6 },
      'icontains: parcel',
      'not-contains: LATE',
      'topic',
      0.4,
      'late',
      'post',
    ],
    [
      '  spaces  ',
      0,
      null,
      true,
      null,
      'javascript: output.length > 20 ? 1 : 0.25',
      null,
      'length',
      null,
      null,
      null,
    ],
    [
      'ümläut & <tag> "quoted"',
      1e21,
      new Date(Date.UTC(1999, 0, 1)),
      null,
      7,
      'regex: TAG',
      'starts-with: ABOUT',
      null,
      1,
      null,
      'odd',
    ],
    [null, null, null, null, null, 'contains: UNDEFINED', null, null, null, null, null],
  ],
  'Second sheet': [
    ['topic', '__expected', '__prefix', '__suffix', '__providerOutput'],
    ['one', 'equals: SAY NOTHING', null, null, 'SAY NOTHING'],
    ['two', 'contains: PLEASE ', 'please ', null, null],
    ['three', 'contains: THANKS', null, ' thanks', null],
    ['four', 'levenshtein(8): ABOUT FIVE ON  FOR  ', null, null, null],
    ['five', 'similar(0.8): hello', null, null, null],
  ],
  Third: [
    ['topic', '__expected1', '__expected2', '__config:__expected1:threshold'],
    ['meteor words of a rocket', 'rouge-n: ABOUT METEOR WORDS OF A ROCKET', 'word-count: 7', 0.4],
    ['json', 'is-json', 'not-is-json', 0.1],
    ['long', 'grade: says so', 'llm-rubric(0.3): says so', 0.9],
  ],
});

const PROMPTS = `
prompts: ['about {{topic}} on {{day}} for {{amount}} {{paid}}', 'say:{{topic}} {{total}}']
providers: [file://says.cjs]`;

/** Tests that come from tables and other files. */
export const tables: readonly OwnConfig[] = [
  {
    feature: 'XLSX',
    name: 'first sheet',
    files: {
      'says.cjs': SAYS,
      'cases.xlsx': cases,
      'promptfooconfig.yaml': `${PROMPTS}\ntests: file://cases.xlsx`,
    },
  },
  {
    feature: 'XLSX',
    name: 'sheet by name',
    files: {
      'says.cjs': SAYS,
      'cases.xlsx': cases,
      'promptfooconfig.yaml': `${PROMPTS}\ntests: ['file://cases.xlsx#Second sheet']\ndefaultTest: { vars: { day: never }, assert: [{ type: not-contains, value: XYZ, metric: clean }] }`,
    },
  },
  {
    feature: 'XLSX',
    name: 'sheet by number beside others',
    files: {
      'says.cjs': SAYS,
      'cases.xlsx': cases,
      'promptfooconfig.yaml': `${PROMPTS}
tests:
  - file://cases.xlsx#3
  - vars: { topic: inline, day: x, amount: 1, paid: no, total: 2 }
    assert: [{ type: contains, value: inline, transform: output.toLowerCase() }]
  - file://cases.xlsx#2`,
    },
  },
  {
    feature: 'CSV',
    name: 'byte order mark, semicolons, line breaks in quotes',
    files: {
      'says.cjs': SAYS,
      'a.csv':
        '\ufefftopic,amount,day,paid,total,__expected,__metric\r\n"two\nlines",1,d,x,y,"contains: TWO\nLINES",m1\r\n"a ""quoted"" word",2,"d,e",,,"contains-any: QUOTED,WORD",m2\r\n,,,,,contains: ABOUT,\r\n',
      'promptfooconfig.yaml': `${PROMPTS}\ntests: [file://a.csv]`,
    },
  },
  {
    feature: 'CSV',
    name: 'semicolons',
    files: {
      'says.cjs': SAYS,
      'b.csv':
        'topic;amount;__expected;__threshold\n"semi;colon";5;contains: COLON;\nplain;6;"contains-all: PLAIN; ABSENT";0.5\n',
      'promptfooconfig.yaml': `${PROMPTS}\ntests: file://b.csv`,
    },
  },
  {
    feature: 'JSON Lines, JSON, YAML and generated tests',
    name: 'one of each',
    files: {
      'says.cjs': SAYS,
      'a.jsonl':
        '{"vars":{"topic":"line one","amount":1},"assert":[{"type":"contains","value":"ONE","metric":"jsonl"}]}\n{"vars":{"topic":"line two","day":["mon","tue"]},"assert":[{"type":"not-contains","value":"MON"}],"threshold":0.5}\n',
      'b.json': '[{"vars":{"topic":"json"},"assert":[{"type":"icontains","value":"json"}]}]',
      'c.yaml':
        '- vars: { topic: yaml, amount: 0x10, day: 2024-02-29, paid: yes, total: 1e3 }\n  assert: [{ type: contains, value: "16" }, { type: javascript, value: "output.includes(\'2024\')" }]\n',
      'd.cjs':
        "module.exports = async () => ['x', 'y'].map((topic, index) => ({ description: topic, vars: { topic, amount: index }, assert: [{ type: 'javascript', value: (output, { vars }) => output.includes(String(vars.amount)) }] }));",
      'e.mjs':
        "export function make(config) { return [{ vars: { topic: config?.word ?? 'none' }, assert: [{ type: 'contains', value: 'GIVEN' }] }]; }",
      'f.py':
        "def cases(config=None):\n    return [{'vars': {'topic': 'from python', 'amount': 2}, 'assert': [{'type': 'contains', 'value': 'PYTHON', 'weight': 2}, {'type': 'contains', 'value': 'NEVER'}], 'threshold': 0.6}]\n",
      'promptfooconfig.yaml': `${PROMPTS}
tests:
  - file://a.jsonl
  - file://b.json
  - file://c.yaml
  - file://d.cjs
  - path: file://e.mjs:make
    config: { word: given }
  - file://f.py:cases`,
    },
  },
];
