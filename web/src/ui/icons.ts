import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import {
  BookOpenText,
  ChartBarBig,
  Braces,
  Check,
  ChevronDown,
  Copy,
  Diamond,
  Download,
  ExternalLink,
  FileText,
  Info,
  Landmark,
  Languages,
  ListTree,
  MapPin,
  Maximize,
  MessageSquareQuote,
  Minus,
  Play,
  Plus,
  RotateCcw,
  Search,
  Share2,
  Table2,
  TriangleAlert,
  UserRound,
  UsersRound,
  Waypoints,
  X,
} from 'lucide';

const icons = {
  article: BookOpenText,
  braces: Braces,
  chart: ChartBarBig,
  check: Check,
  close: X,
  copy: Copy,
  diamond: Diamond,
  down: ChevronDown,
  download: Download,
  external: ExternalLink,
  file: FileText,
  fit: Maximize,
  graph: Waypoints,
  group: UsersRound,
  info: Info,
  languages: Languages,
  minus: Minus,
  organization: Landmark,
  person: UserRound,
  place: MapPin,
  plan: ListTree,
  plus: Plus,
  quote: MessageSquareQuote,
  reset: RotateCcw,
  run: Play,
  search: Search,
  share: Share2,
  table: Table2,
  warning: TriangleAlert,
};

export type IconName = keyof typeof icons;

/** An icon as SVG text. The sizes are Lucide's own: 24 units with a stroke of 2. */
export function iconSvg(name: IconName, color = 'currentColor', size = 18, stroke = 2): string {
  const shapes = icons[name]
    .map(([tag, attributes]) => {
      const list = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
      return `<${tag} ${list.join(' ')}/>`;
    })
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" ` +
    `stroke="${color}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">` +
    `${shapes}</svg>`
  );
}

/** An icon in a template; decorative, so whatever holds it carries the words. */
export const icon = (name: IconName, size = 18): TemplateResult =>
  html`${unsafeHTML(iconSvg(name, 'currentColor', size))}`;
