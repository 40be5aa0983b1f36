// Searches the sections of all pages for the words in the address of this page.
'use strict';
(() => {
  const asked = (new URLSearchParams(location.search).get('q') || '').trim();
  document.querySelector('[name=q]').value = asked;
  if (!asked) {
    return;
  }
  lunr.tokenizer.separator = /[^\p{L}\p{N}]+/u;
  const index = lunr(function () {
    this.ref('link');
    this.field('heading', {boost: 8});
    this.field('title', {boost: 4});
    this.field('text');
    sections.forEach(section => this.add(section));
  });
  const words = index.pipeline.run(lunr.tokenizer(asked).filter(token => lunr.stopWordFilter(token))).map(String);

  /** Whether a word is the beginning of others too; that of a code, such as ACC, is not. */
  function isBeginning(word) {
    return word.length > 3;
  }

  /** The sections in which the words occur: all of them, or any. */
  function find(presence) {
    const {NONE, TRAILING} = lunr.Query.wildcard;
    return index.query(query => words.forEach(word =>
      query.term(word, {presence, wildcard: isBeginning(word) ? TRAILING : NONE, usePipeline: false})));
  }

  /** The words around the first place at which something asked for stands, which is marked there and behind it. */
  function excerpt(text) {
    const sought = words.map(word => word + (isBeginning(word) ? '[\\p{L}\\p{N}]*' : '(?![\\p{L}\\p{N}])'));
    const found = new RegExp('(?<![\\p{L}\\p{N}])(?:' + sought.join('|') + ')', 'giu');
    const begin = text.lastIndexOf(' ', Math.max(0, text.search(found) - 60)) + 1;
    const isCut = begin + 240 < text.length;
    const shown = text.slice(begin, isCut ? text.lastIndexOf(' ', begin + 240) : text.length);
    const line = document.createElement('p');
    let end = 0;
    for (const match of shown.matchAll(found)) {
      const mark = document.createElement('mark');
      mark.textContent = match[0];
      line.append(shown.slice(end, match.index), mark);
      end = match.index + match[0].length;
    }
    line.prepend(begin > 0 ? '… ' : '');
    line.append(shown.slice(end), isCut ? ' …' : '');
    return line;
  }

  function entry(section) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = section.link;
    link.textContent = section.heading;
    item.append(link, section.heading === section.title ? '' : ' in ' + section.title, excerpt(section.text));
    return item;
  }

  const strict = words.length > 0 ? find(lunr.Query.presence.REQUIRED) : [];
  const found = strict.length > 0 || words.length === 0 ? strict : find(lunr.Query.presence.OPTIONAL);
  const bySection = new Map(sections.map(section => [section.link, section]));
  const count = found.length + (found.length === 1 ? ' section' : ' sections');
  document.getElementById('found').textContent = found.length === 0
    ? 'Nothing is said of “' + asked + '”. Try fewer or other words.'
    : count + (strict.length > 0 ? '' : ' with some of the words') + ' on “' + asked + '”';
  document.getElementById('results').append(
    ...found.slice(0, 50).map(result => entry(bySection.get(result.ref))));
})();
