import { EditorView } from '@codemirror/view';

const bubble = {
  border: '1px solid var(--line)',
  borderRadius: '8px',
  background: 'var(--panel)',
  color: 'var(--ink)',
  boxShadow: 'var(--shadow)',
};

/** The page's own paper and ink; CodeMirror brings sheets of its own, which the page's policy allows. */
export const look = EditorView.theme({
  '&': { color: 'var(--ink)', background: 'none', fontSize: '14px', direction: 'ltr' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--mono)',
    lineHeight: '1.75',
    minHeight: '190px',
    maxHeight: '60vh',
    overflow: 'auto',
  },
  '.cm-content': { padding: '12px 0', caretColor: 'var(--ink)', textAlign: 'left' },
  '.cm-line': { padding: '0 16px 0 8px' },
  '.cm-gutters': { background: 'none', border: '0', color: 'var(--muted)', opacity: '0.75' },
  '.cm-activeLine': { background: 'color-mix(in srgb, var(--accent-soft) 40%, transparent)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--mark)',
  },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--accent-soft)', outline: '1px solid var(--accent)' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.cm-lintRange-error, .cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--negative) 1.5px',
    textUnderlineOffset: '4px',
  },
  '.cm-lintRange-error': { background: 'color-mix(in srgb, var(--negative) 16%, transparent)', borderRadius: '3px' },
  '.cm-lintRange-warning': { textDecorationColor: 'var(--event)' },
  '.cm-tooltip': bubble,
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', fontSize: '13px', maxHeight: '16em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 12px', lineHeight: '1.6' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionDetail': { color: 'inherit', opacity: '0.65', fontStyle: 'normal', marginLeft: '1em' },
  '.cm-completionInfo': {
    ...bubble,
    padding: '8px 12px',
    fontFamily: 'var(--mono)',
    fontSize: '12px',
    whiteSpace: 'pre',
  },
  '.cm-diagnostic': {
    borderLeft: '0',
    padding: '8px 12px',
    maxWidth: '420px',
    fontFamily: 'var(--sans)',
    fontSize: '13px',
  },
});
