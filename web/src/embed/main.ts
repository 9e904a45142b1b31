import './embed.css';
import type { Elements, Ontology } from '../api/types';
import type { Lang } from '../state/state';
import './isnad-embed';
import type { IsnadEmbed } from './isnad-embed';

/** What the server writes into the page; see README.md. */
export interface EmbedData {
  elements: Elements;
  ontology: Ontology;
  title: Record<Lang, string | null>;
  source: Record<Lang, string | null>;
  version: string | null;
  lang: Lang;
  /** The address of the same view in the explorer, with its filters. */
  explorer: string;
  select: string | null;
  /** Flags as data URIs, by ISO code: a sandboxed frame may not fetch. */
  flags: Record<string, string>;
}

const data = JSON.parse(document.getElementById('isnad-data')!.textContent) as EmbedData;
const embed = document.createElement('isnad-embed') as IsnadEmbed;
embed.data = data;
document.getElementById('isnad-embed')!.append(embed);
