/** The canvas cannot read CSS variables; these are the same colours as in styles/tokens.css, which a test compares. */
export interface Theme {
  paper: string;
  panel: string;
  line: string;
  ink: string;
  muted: string;
  accent: string;
  onAccent: string;
  positive: string;
  negative: string;
  neutral: string;
  organization: string;
  event: string;
  eventInk: string;
  issue: string;
  issueLine: string;
  mark: string;
}

export const light: Theme = {
  paper: '#fbfaf7',
  panel: '#ffffff',
  line: '#e4e1da',
  ink: '#1b1f24',
  muted: '#667079',
  accent: '#0f5c5c',
  onAccent: '#ffffff',
  positive: '#1f6fb2',
  negative: '#c4472b',
  neutral: '#8a8f96',
  organization: '#4b4a7c',
  event: '#b98a2f',
  eventInk: '#7d5a14',
  issue: '#f1eee6',
  issueLine: '#d5d0c2',
  mark: '#fcebc5',
};

export const dark: Theme = {
  paper: '#14171a',
  panel: '#1b1f24',
  line: '#2e343b',
  ink: '#eceae4',
  muted: '#9aa3ab',
  accent: '#4fb3ac',
  onAccent: '#0c1a1a',
  positive: '#5aa7e6',
  negative: '#f07a5e',
  neutral: '#9aa3ab',
  organization: '#8f8dcb',
  event: '#d9ae55',
  eventInk: '#d9ae55',
  issue: '#2a2a26',
  issueLine: '#4a473e',
  mark: '#5a4a1e',
};
