import type { Lang } from '../state/state';
import type { EdgeData, Ontology, StanceType, Word } from '../api/types';

/** The words of the ontology by id. An id that it does not know is said as it stands. */
export class Lexicon {
  private readonly stances: Map<string, StanceType>;
  private readonly maps = new Map<readonly Word[], Map<string, Word>>();

  constructor(readonly ontology: Ontology) {
    this.stances = new Map(ontology.stanceTypes.map((type) => [type.id, type]));
  }

  stance(id: string | null): StanceType | undefined {
    return id ? this.stances.get(id) : undefined;
  }

  kind(id: string, lang: Lang, plural = false): string {
    const word = this.find(this.ontology.actorKinds, id) ?? this.find(this.ontology.nodeKinds, id);
    return say(word, lang, plural) || id;
  }

  eventKind = (id: string | null, lang: Lang): string => this.say(this.ontology.eventKinds, id, lang);
  voice = (id: string | null, lang: Lang): string => this.say(this.ontology.voices, id, lang);
  modality = (id: string | null, lang: Lang): string => this.say(this.ontology.modalities, id, lang);
  review = (id: string | null, lang: Lang): string => this.say(this.ontology.reviews, id, lang);
  how = (id: string | null, lang: Lang): string => this.say(this.ontology.mentionHows, id, lang);

  /** What an edge says, in one or two words: the stance, the relation, the part in an event, the status. */
  type(edge: Pick<EdgeData, 'kind' | 'type'>, lang: Lang): string {
    switch (edge.kind) {
      case 'stance':
        return say(this.stance(edge.type), lang) || (edge.type ?? '');
      case 'relation':
        return this.say(this.ontology.relationTypes, edge.type, lang);
      case 'participation':
        return this.say(this.ontology.participantRoles, edge.type, lang);
      case 'membership':
        return this.say(this.ontology.membershipStatuses, edge.type, lang);
      case 'resolves_to':
        return this.say(this.ontology.resolutionBases, edge.type, lang);
      default:
        return '';
    }
  }

  private say(list: readonly Word[], id: string | null, lang: Lang): string {
    return id ? say(this.find(list, id), lang) || id : '';
  }

  private find(list: readonly Word[], id: string): Word | undefined {
    let map = this.maps.get(list);
    if (!map) this.maps.set(list, (map = new Map(list.map((word) => [word.id, word]))));
    return map.get(id);
  }
}

function say(word: Word | undefined, lang: Lang, plural = false): string {
  if (!word) return '';
  return lang === 'ar' ? (plural && word.pluralAr) || word.ar : (plural && word.pluralEn) || word.en;
}
