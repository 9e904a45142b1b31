import { HighlightStyle, StreamLanguage, type StringStream } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { keywords, refused } from './words';

const words = new Set([...keywords, ...refused]);

interface Reading {
  /** Within a comment of several lines. */
  comment: boolean;
  /** The quote that ends the string one is in; empty outside. */
  quote: string;
  /** What a name means here: a label after a colon, a property after a dot. */
  name: 'label' | 'property' | '';
}

function inString(stream: StringStream, state: Reading): string {
  for (let sign = stream.next(); sign !== undefined; sign = stream.next()) {
    if (sign === '\\') stream.next();
    else if (sign === state.quote) {
      state.quote = '';
      break;
    }
  }
  return 'string';
}

function word(stream: StringStream, state: Reading): string {
  const meaning = state.name;
  state.name = '';
  const text = stream.current().replace(/`/g, '');
  if (meaning === 'label') return 'typeName';
  if (meaning === 'property') return stream.match(/^\s*\(/, false) ? 'function' : 'propertyName';
  if (stream.match(/^\s*\(/, false) && !words.has(text.toUpperCase())) return 'function';
  return words.has(text.toUpperCase()) ? 'keyword' : 'variableName';
}

/** The colours of Cypher, token by token. What is right or wrong is for Neo4j's parser to say, not for this. */
export const cypher = StreamLanguage.define<Reading>({
  name: 'cypher',
  startState: () => ({ comment: false, quote: '', name: '' }),
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    if (state.comment) {
      if (stream.match(/^.*?\*\//)) state.comment = false;
      else stream.skipToEnd();
      return 'comment';
    }
    if (state.quote) return inString(stream, state);
    if (stream.eatSpace()) return null;
    if (stream.match('//')) {
      stream.skipToEnd();
      return 'comment';
    }
    if (stream.match('/*')) {
      state.comment = true;
      return 'comment';
    }
    const quote = stream.match(/^['"]/) as RegExpMatchArray | null;
    if (quote) {
      state.quote = quote[0];
      return inString(stream, state);
    }
    if (stream.match(/^\$(`[^`]*`|[\p{L}\p{N}_]+)/u)) return 'parameter';
    if (stream.match(/^\d+(\.\d+)?([eE][+-]?\d+)?/)) return 'number';
    if (stream.match(/^(`[^`]*`|[\p{L}_][\p{L}\p{N}_]*)/u)) return word(stream, state);
    const sign = stream.next();
    // Labels may be joined: `:A|B`, `:A&!B`; all else ends what a name would mean.
    if (sign === ':' || (sign && '|&!%'.includes(sign))) state.name = sign === ':' || state.name ? 'label' : '';
    else state.name = sign === '.' && stream.peek() !== '.' ? 'property' : '';
    if (sign && '|&'.includes(sign)) state.name = 'label';
    return sign && '()[]{}'.includes(sign) ? 'bracket' : 'operator';
  },
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
  tokenTable: {
    function: tags.function(tags.variableName),
    parameter: tags.special(tags.variableName),
  },
});

export const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--event-ink)' },
  { tag: tags.number, color: 'var(--event-ink)' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
  { tag: tags.typeName, color: 'var(--organization)', fontWeight: '600' },
  { tag: tags.propertyName, color: 'var(--positive)' },
  { tag: tags.function(tags.variableName), color: 'var(--positive)' },
  { tag: tags.special(tags.variableName), color: 'var(--negative)' },
]);
