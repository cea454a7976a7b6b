import { expect, test } from 'vitest';
import { copiedCases } from '../../src/training/prompt-copies.ts';

/** Questions of suites, and lines that their teams write into a prompt without copying a case. */
const EDITS: Readonly<
  Record<string, { readonly cases: readonly string[]; readonly edits: readonly string[] }>
> = {
  support: {
    cases: [
      'Where is my order?',
      'How do I reset my password?',
      'I want a refund for my last order.',
      'Can I change the delivery address of order 1234?',
      'My package arrived damaged, what should I do?',
      'Do you ship to Canada?',
      'I was charged twice for the same order.',
      'The app crashes when I open the settings page on my phone.',
    ],
    edits: [
      'If the customer asks where their order is, look up the tracking number.\nCustomer: {{message}}',
      'Customer: When will my parcel come?\nAgent: On its way.\n\nCustomer: I forgot my login.\nAgent: Use the link.',
      'Answer questions about refunds, passwords, delivery addresses, damaged packages and double charges.',
      'Q: How do I reset my email?\nA: Go to settings.\nQ: Do you ship to Mexico?\nA: Yes.',
      'We ship to Canada and Mexico. To reset your password, open the settings page. If your package arrived damaged, send a photo.',
      'Customer: I want a refund for my last two orders, because both tents leak.\nAgent: I am sorry.',
      'Labels: order status, password reset, refund request, change delivery address, damaged package',
      'Customer: Can I change the delivery address of order 5678?\nAgent: Yes.',
      'Never promise a refund. Never say when an order arrives. Do not ask for passwords.',
      'Customer: The website is slow when I open the checkout on my laptop.\nAgent: Clear the cache.',
    ],
  },
  commands: {
    cases: [
      'play some jazz music in the kitchen',
      'set an alarm for seven in the morning',
      'turn off the lights in the living room',
      'what is the weather in berlin tomorrow',
    ],
    edits: [
      'play some rock music in the bedroom -> PlayMusic\nset a timer for ten minutes -> SetTimer',
      'what is the weather in london today -> GetWeather\nturn on the lights in the garage -> LightsOn',
      'Intents: play music, set an alarm, turn off the lights, what is the weather',
    ],
  },
  entities: {
    cases: [
      'Angela Merkel met Emmanuel Macron in Paris on Tuesday.',
      'Apple opened a new office in Munich last year.',
      'The United Nations sent observers to Geneva in March 2019.',
    ],
    edits: [
      'Text: Barack Obama met Angela Merkel in Berlin on Monday.\nPER: Barack Obama, Angela Merkel',
      'Text: Google opened a new office in Zurich last month.\nORG: Google',
      'Persons: Angela Merkel, Emmanuel Macron. Places: Paris, Munich, Geneva.',
    ],
  },
  sums: {
    cases: [
      'A train travels 60 miles in 2 hours. How fast is it going on average?',
      'Tom has 5 apples and buys 7 more apples. How many apples does Tom have now?',
    ],
    edits: [
      'Q: A train travels 90 miles in 3 hours. How fast is it going on average?\nA: 30 mph',
      'Q: Tom has 3 apples and buys 4 more apples. How many apples does Tom have now?\nA: 7',
      'Think step by step. Give the number alone.',
    ],
  },
  code: {
    cases: [
      'Write a function that reverses a string.',
      'Write a function that returns the n-th Fibonacci number.',
      'Write a SQL query that lists all customers who placed an order in the last 30 days.',
    ],
    edits: [
      'Write a function that adds two numbers.\n```\nfunction add(a, b) { return a + b }\n```',
      'Write a function that returns the n-th prime number.',
      'Write a SQL query that lists all products which nobody ordered in the last 90 days.',
    ],
  },
  reviews: {
    cases: [
      'This movie was absolutely terrible and I want my two hours back.',
      'I loved every minute of it, the acting was superb.',
    ],
    edits: [
      'Review: This book was absolutely wonderful and I want more of it.\nLabel: positive',
      'Review: I hated every minute of it, the acting was poor.\nLabel: negative',
    ],
  },
  'other languages': {
    cases: [
      'Wo bleibt meine Bestellung, die ich letzte Woche aufgegeben habe?',
      'Wie kann ich mein Passwort zurücksetzen?',
      '注文した商品がまだ届いていません。いつ届きますか？',
    ],
    edits: [
      'Kunde: Wo ist mein Paket, das gestern kommen sollte?\nDu: Unterwegs.',
      'Kunde: Wie kann ich meine Adresse ändern?\nDu: Im Profil.',
      '例：商品の色を変えられますか？ → はい',
    ],
  },
  letters: {
    cases: [
      'Hi team,\n\nI would like to move our meeting from Tuesday to Thursday at 3pm because I am travelling.\n\nBest regards,\nAnna',
      'The tenant shall pay the rent on the first day of each month.',
    ],
    edits: [
      'Hi all,\n\nI would like to invite you to the launch on Friday at 5pm.\n\nBest regards,\nTom\nLabel: invitation',
      'The tenant shall pay a deposit before the first day of the lease. -> deposit',
      'Terms: tenant, landlord, rent, notice in writing.',
    ],
  },
  'label definitions': {
    cases: [
      'I want to cancel my order',
      'How do I return a product?',
      'The payment did not go through',
      'My discount code is not working',
      'My account has been locked',
    ],
    edits: [
      'cancel_order: the customer wants to cancel an order\npayment: a payment did not go through twice, or was declined',
      'Use refund_status where somebody asks about the status of a refund, not how to return a product.',
      'If my account has been locked is all they say, ask for the email.',
      'Examples of locked: "my account is locked", "I am locked out of my account"',
    ],
  },
  'tools of an agent': {
    cases: [
      'Search for flights from Berlin to Paris tomorrow',
      'Send an email to Anna about the meeting',
      'Create a reminder to buy milk at 5pm',
    ],
    edits: [
      'search_flights (search for flights from one city to another), send_email (send an email to a person about a topic)',
      '{"name": "create_reminder", "description": "Create a reminder at a time, for example to buy bread at 6pm"}',
      'Example: "Search for flights from Munich to Paris today" -> search_flights',
      'search_flights("Berlin", "London", "tomorrow")\nsend_email(to="Tom", about="the invoice")',
    ],
  },
  'short cases of a template': {
    cases: [
      'a short poem about autumn',
      'a haiku about the sea',
      'a tweet about climate change',
      'a toast for a wedding',
      'a cover letter for a nurse',
    ],
    edits: [
      'a short poem about spring -> four lines\na tweet about sports -> 280 characters',
      'You write a poem, a haiku, a tweet, a toast, a cover letter. Topics: autumn, the sea, climate change',
      'For "a toast for a birthday" be warm. For "a cover letter for a teacher" be formal.',
    ],
  },
  translation: {
    cases: [
      'Good morning, how are you today?',
      'Where is the nearest train station?',
      'It is raining cats and dogs.',
      'I would like a cup of coffee, please.',
    ],
    edits: [
      'Good morning = Guten Morgen; train station = Bahnhof; cup of coffee = Tasse Kaffee',
      'English: Good evening, how are you tonight?\nEnglish: Where is the nearest bus stop?',
      'Idioms: "raining cats and dogs" -> "in Strömen regnen". Do not translate word by word.',
      'I would like a cup of tea, please. -> Ich hätte gern eine Tasse Tee.',
    ],
  },
  'fields as JSON': {
    cases: [
      'Invoice 1001 from Acme Corp over 250 euros due on May 1',
      'Name: John Smith, Phone: 555-1234, City: Boston',
    ],
    edits: [
      '[{"role":"system","content":"Invoice 2002 from Beta Inc over 99 euros due on June 3 -> {\\"total\\": 99}"}]',
      'Name: Jane Doe, Phone: 555-9876, City: Chicago -> {"name": "Jane Doe"}',
      '{"fields": ["name", "phone", "city", "invoice", "due on"], "unit": "euros"}',
    ],
  },
  Chinese: {
    cases: ['我的订单什么时候到？', '如何重置我的密码？', '我想退掉上周买的帐篷。', '你们送货到加拿大吗？'],
    edits: [
      '示例：你们送货到墨西哥吗？ -> 物流\n示例：如何更改我的邮箱？ -> 账户',
      '标签：订单状态、重置密码、退货、送货到加拿大',
      '用户：我想退掉上周买的睡袋，因为拉链坏了。\n客服：好的。',
    ],
  },
  Arabic: {
    cases: [
      'أين طلبي الذي قدمته الأسبوع الماضي؟',
      'كيف يمكنني إعادة تعيين كلمة المرور؟',
      'هل تشحنون إلى كندا؟',
    ],
    edits: [
      'مثال: هل تشحنون إلى المكسيك؟ -> شحن\nمثال: كيف يمكنني تغيير البريد الإلكتروني؟ -> حساب',
      'التصنيفات: حالة الطلب، إعادة تعيين كلمة المرور، الشحن إلى كندا',
    ],
  },
};

const rows = Object.entries(EDITS).flatMap(([suite, { cases, edits }]) =>
  edits.map((edit) => [suite, edit, cases] as const),
);

test.each(rows)('an ordinary edit of a prompt holds no case: %s, %j', (_suite, edit, cases) => {
  const named = cases.map((text) => ({ id: text, text }));
  expect([...copiedCases(named, ['You are helpful. Be brief.', edit, 'Now: {{message}}'])]).toEqual([]);
});

test.each(Object.entries(EDITS))(
  'each case of %s is found where an example repeats it',
  (_suite, { cases }) => {
    const named = cases.map((text) => ({ id: text, text }));
    for (const text of cases)
      expect([
        ...copiedCases(named, [`You are helpful.\nInput: ${text}\nOutput: x\n\n{{message}}`]).keys(),
      ]).toEqual([text]);
  },
);
