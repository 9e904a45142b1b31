import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { forceLinting, linter, lintKeymap, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, type Transaction } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view';
import type { Schema } from '../api/types';
import { wordAt } from '../text/place';
import { completing } from './complete';
import { colours, cypher } from './language';
import { look } from './look';

/** What is wrong with a query, or strange about it. */
export interface Mark {
  line: number;
  column: number;
  message: string;
  severity: 'error' | 'warning';
}

/** What the editor needs of the page. */
export interface Desk {
  parent: HTMLElement;
  root: ShadowRoot;
  label: string;
  text: string;
  schema: () => Schema | null;
  /** Asks what is wrong with a text; it is asked a moment after the last key. */
  check: (text: string) => Promise<readonly Mark[]>;
  changed: (text: string) => void;
  run: () => void;
}

/** Milliseconds after the last key until Neo4j's parser is asked. */
const PATIENCE = 450;

const diagnostic =
  (text: string) =>
  ({ line, column, message, severity }: Mark): Diagnostic[] => {
    const at = wordAt(text, { line, column });
    return at ? [{ from: at.start, to: at.end, severity, message }] : [];
  };

/** Cypher's editor: CodeMirror with colours, proposals from the graph and marks from Neo4j's parser. */
export class Editor {
  private readonly view: EditorView;
  private readonly named = new Compartment();

  constructor(desk: Desk) {
    const check = async (view: EditorView): Promise<Diagnostic[]> => {
      const text = view.state.doc.toString();
      return (await desk.check(text)).flatMap(diagnostic(text));
    };
    this.view = new EditorView({
      parent: desk.parent,
      root: desk.root,
      state: EditorState.create({
        doc: desk.text,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          bracketMatching(),
          closeBrackets(),
          EditorState.tabSize.of(2),
          EditorView.lineWrapping,
          placeholder('MATCH (n) RETURN n LIMIT 10'),
          cypher,
          syntaxHighlighting(colours),
          autocompletion({ override: [completing(desk.schema)], icons: false, maxRenderedOptions: 200 }),
          linter(check, { delay: PATIENCE }),
          look,
          EditorView.domEventHandlers({ beforeinput: typeOver }),
          this.named.of(names(desk.label)),
          // Before the ordinary keys: Enter with Ctrl would break the line there.
          keymap.of([
            { key: 'Mod-Enter', run: () => (desk.run(), true) },
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...lintKeymap,
            ...historyKeymap,
            ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
          ]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) desk.changed(update.state.doc.toString());
          }),
        ],
      }),
    });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** Takes another text, as a step that can be undone. */
  replace(text: string): void {
    if (text === this.text) return;
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
  }

  /** Writes at the cursor, over what is selected. */
  insert(text: string): void {
    this.view.dispatch(this.view.state.replaceSelection(text));
    this.view.focus();
  }

  /** Asks for marks now. */
  check(): void {
    forceLinting(this.view);
  }

  label(text: string): void {
    this.view.dispatch({ effects: this.named.reconfigure(names(text)) });
  }

  /** Selects the word at a place, both from 1. */
  goTo(place: { line: number; column: number }): void {
    const at = wordAt(this.text, place);
    this.view.focus();
    if (at) this.view.dispatch({ selection: { anchor: at.start, head: at.end }, scrollIntoView: true });
  }

  /** Takes away what is proposed. */
  settle(): void {
    closeCompletion(this.view);
  }

  focus(): void {
    this.view.focus();
  }

  close(): void {
    this.view.destroy();
  }
}

/**
 * Types over what is selected. Left to itself the browser would carry the colour of what it takes out over to what it
 * puts in, by an inline style that the page's policy refuses.
 */
function typeOver(event: InputEvent, view: EditorView): boolean {
  const { from, to, empty } = view.state.selection.main;
  const { data } = event;
  if (event.inputType !== 'insertText' || !data || empty || event.isComposing) return false;
  event.preventDefault();
  const typed = (): Transaction =>
    view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
  const handlers = view.state.facet(EditorView.inputHandler);
  if (!handlers.some((handler) => handler(view, from, to, data, typed))) view.dispatch(typed());
  return true;
}

const names = (label: string): ReturnType<typeof EditorView.contentAttributes.of> =>
  EditorView.contentAttributes.of({
    'aria-label': label,
    'data-testid': 'cypher-editor',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
  });
