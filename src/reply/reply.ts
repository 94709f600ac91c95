import type { TextSpan } from '../core/span.ts';

/** A run of text in one role. Platforms escape the text and format it by its role. */
export interface Run {
  readonly text: string;
  /** `match`: words that were asked for. Absent: plain text. */
  readonly role?: 'match' | 'inserted' | 'deleted';
}

/** A first line: the answer in our own words, or a story's headline in an article's. */
export interface LeadNode {
  readonly type: 'lead';
  readonly text: string;
}

/** Verbatim words of an article. Renderers never shorten them; line breaks inside are the article's. */
export interface SnippetNode {
  readonly type: 'snippet';
  readonly runs: readonly Run[];
  /** What to show where space is short, as on a phone: pieces of the same words. Absent: all of them. */
  readonly brief?: readonly Run[];
  /** From what {@link brief} is made, where it may be asked for; see `addBriefs`. Gone once it is made. */
  readonly toAbridge?: PassageToAbridge | 'runs';
}

/** A stretch of an article that may be abridged. */
export interface PassageToAbridge {
  readonly text: string;
  readonly span: TextSpan;
  /** What was asked for, ascending. */
  readonly asked: readonly TextSpan[];
  /** What is shown in any case. */
  readonly always: readonly TextSpan[];
  /** What the words asked for belong to. */
  readonly askedOf: AskedOf;
}

/**
 * What words are asked for: each of those of a quotation is shown; of a question as many as one sentence has, which is
 * whole if it can be where the question is open, that is without a short answer.
 */
export type AskedOf = 'quotation' | 'question' | 'open-question';

/** A speaker as the article gives them. */
export interface NamedSpeaker {
  /** Null if the article gives only a description (the role), or nothing. */
  readonly name: string | null;
  readonly role: string | null;
}

/** Who said the preceding snippet, and how that is known. */
export interface SpeakerNode extends NamedSpeaker {
  readonly type: 'speaker';
  /** The name is only likely: shown as "probably". Absent: the name is sure. */
  readonly isProbable?: true;
  /** Those who said it together with the speaker. Absent: nobody did. */
  readonly others?: readonly NamedSpeaker[];
  /** For example `named: “Mr Farage said”`; null if nothing in the text tells. */
  readonly known: string | null;
  /** Set if speakers are not read in the article's language. */
  readonly isUnread?: true;
}

/** Offsets in an article, by which a result can be found again. */
export interface Place {
  /** The article's id. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** The mark of the words there (`markWords`), for links, which may be opened when the text is read otherwise. */
  readonly words?: string;
}

/** Where the preceding snippet is from. */
export interface SourceNode {
  readonly type: 'source';
  /** The headline, or the file name if there is none. */
  readonly title: string;
  /** ISO 8601, or null: "date unknown". */
  readonly datePublished: string | null;
  readonly publisher: string | null;
  /** One-based; null in a caption or the headline. */
  readonly paragraph: number | null;
  /** Set where the snippet is the headline. */
  readonly isHeadline?: true;
  /** When it is said in a recording, in seconds. Absent: it is in none. */
  readonly seconds?: number;
  readonly path: string;
  readonly link: string | null;
  readonly place: Place;
  /** How many other articles report the same. */
  readonly elsewhere: number;
  /** Set where the program's own page does not show the article. */
  readonly isOffPage?: true;
  /** What of the above the article does not say, but somebody filled in. Absent: nothing. */
  readonly filledIn?: readonly FilledInPart[];
  /**
   * What else is to be known of the article, in our own words: “retracted”, “reprint of Harbour Post”. Absent: nothing.
   */
  readonly remarks?: readonly string[];
}

/** What of a source may be filled in by hand. */
export type FilledInPart = 'headline' | 'date' | 'outlet';

/** A remark about the answer: "also in …", "1 of 3 · 5 articles searched". In our own words. */
export interface NoteNode {
  readonly type: 'note';
  readonly text: string;
  /** Says what to type for more. Platforms with a button for that leave it out. */
  readonly isForTyping?: true;
}

/** Terms with their descriptions: help, the contents of the archive. */
export interface EntriesNode {
  readonly type: 'entries';
  readonly entries: readonly { readonly term: string; readonly description: string }[];
}

/** Separates one result from the next. */
export interface DividerNode {
  readonly type: 'divider';
}

/** One part of a reply. Every platform has exactly one renderer for each type. */
export type ReplyNode =
  | LeadNode
  | SnippetNode
  | SpeakerNode
  | SourceNode
  | NoteNode
  | EntriesNode
  | DividerNode;

/** An answer as a platform-neutral document, in reading order. */
export interface Reply {
  readonly nodes: readonly ReplyNode[];
}
