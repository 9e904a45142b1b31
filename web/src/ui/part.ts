import { LitElement } from 'lit';
import { servedFlags, type FlagSource } from '../graph/pictures';
import { words, type Words } from '../i18n/words';
import type { Lang } from '../state/state';
import type { Lexicon } from '../i18n/lexicon';

/** What all parts have: the reader's language, the ontology's words, and where flags come from. */
export class Part extends LitElement {
  static override properties: Record<string, object> = {
    lang: {},
    lexicon: { attribute: false },
    flags: { attribute: false },
  };

  declare lang: Lang;
  declare lexicon: Lexicon;
  declare flags: FlagSource;

  constructor() {
    super();
    this.lang = 'ar';
    this.flags = servedFlags;
  }

  /** The interface's words in the reader's language. */
  get w(): Words {
    return words(this.lang);
  }
}
