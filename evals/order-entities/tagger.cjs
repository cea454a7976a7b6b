// A classic pipeline: the entities of `wink-nlp` with its small English model (money, dates, times, numbers; no persons).
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');

const nlp = winkNLP(model, ['sbd', 'ner']);
const { its } = nlp;

module.exports = class {
  constructor({ config = {} } = {}) {
    this.config = config;
  }

  id() {
    return 'wink:entities';
  }

  async callApi(message) {
    const found = nlp.readDoc(message).entities().out(its.detail);
    const left = new Set(this.config.leaveOut ?? []);
    return { output: found.filter(({ type }) => !left.has(type)).map(({ type, value }) => ({ type, text: value })) };
  }
};
