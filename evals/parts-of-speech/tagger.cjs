// A classic pipeline: the tagger of `wink-nlp` with its small English model. No network, a tenth of a millisecond a message.
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

module.exports = class {
  constructor({ config = {} } = {}) {
    this.config = config;
  }

  id() {
    return 'wink:parts-of-speech';
  }

  async callApi(message) {
    const document = nlp.readDoc(this.config.lowerCase ? message.toLowerCase() : message);
    const words = document.tokens().out();
    const tags = document.tokens().out(its.pos);
    return { output: words.map((text, at) => ({ text, upos: tags[at] })) };
  }
};
