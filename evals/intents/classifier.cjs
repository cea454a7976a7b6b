// A real classifier: naive Bayes of the package `natural`, trained on train.jsonl when the suite is loaded.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const BayesClassifier = require('natural/lib/natural/classifiers/bayes_classifier.js');
const PorterStemmer = require('natural/lib/natural/stemmers/porter_stemmer.js');

module.exports = class {
  constructor({ config = {} } = {}) {
    this.config = config;
    this.classifier = new BayesClassifier(PorterStemmer, config.smoothing);
    const lines = readFileSync(path.join(__dirname, config.train ?? 'train.jsonl'), 'utf8').trim().split('\n');
    for (const line of lines) {
      const { text, intent } = JSON.parse(line);
      this.classifier.addDocument(config.keepStopWords ? text.split(' ') : text, intent);
    }
    this.classifier.train();
  }

  id() {
    return 'intents:naive-bayes';
  }

  async callApi(message) {
    return { output: this.classifier.classify(message) };
  }
};
