/** A stretch of text in one role; a platform escapes the text and dresses it by its role. */
export interface Run {
  readonly text: string;
  /** `match`: words that were asked for. Absent: as it is. */
  readonly role?: 'match' | 'inserted' | 'deleted';
}

/** A first line: what the answer is, in our own words, or the headline of a story, in an article’s. */
export interface LeadNode {
  readonly type: 'lead';
  readonly text: string;
}

/** Verbatim words of an article. Never shortened by a renderer; line breaks inside are the article's. */
export interface SnippetNode {
  readonly type: 'snippet';
  readonly runs: readonly Run[];
  /** What is shown where room is scarce, as on a phone: pieces of the same words. Absent: all of it. */
  readonly brief?: readonly Run[];
}

/** Somebody who speaks, as the article has them. */
export interface NamedSpeaker {
  /** Null: the article gives a description only, which is the role, or leaves it open. */
  readonly name: string | null;
  readonly role: string | null;
}

/** Who said the snippet before it and how that is known. */
export interface SpeakerNode extends NamedSpeaker {
  readonly type: 'speaker';
  /** The name is likely and no more: shown as "probably". Absent: as sure as the article is. */
  readonly isProbable?: true;
  /** Those who say it together with the speaker. Absent: nobody does. */
  readonly others?: readonly NamedSpeaker[];
  /** For example `named: “Mr Farage said”`; null where nothing in the text tells. */
  readonly known: string | null;
  /** Set where the article is in a language in which speakers are not read. */
  readonly isUnread?: true;
}

/** Offsets of an article: names a result so that it can be found again later. */
export interface Place {
  /** The article's id. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Where the snippet before it stands. */
export interface SourceNode {
  readonly type: 'source';
  /** The headline, or the file's name where none is known. */
  readonly title: string;
  /** ISO 8601, or null: "date unknown". */
  readonly datePublished: string | null;
  readonly publisher: string | null;
  /** One-based. */
  readonly paragraph: number;
  readonly path: string;
  readonly link: string | null;
  readonly place: Place;
  /** How many other articles report the same. */
  readonly elsewhere: number;
}

/** A remark about the answer: "also in …", "1 of 3 · 5 articles searched". Our own words and names. */
export interface NoteNode {
  readonly type: 'note';
  readonly text: string;
  /** Says what to type to go on: left out where a button does it. */
  readonly isForTyping?: true;
}

/** Terms with their descriptions: help, the contents of the archive. */
export interface EntriesNode {
  readonly type: 'entries';
  readonly entries: readonly { readonly term: string; readonly description: string }[];
}

/** Parts one result from the next. */
export interface DividerNode {
  readonly type: 'divider';
}

/** One part of a reply; every platform has exactly one renderer for each. */
export type ReplyNode =
  | LeadNode
  | SnippetNode
  | SpeakerNode
  | SourceNode
  | NoteNode
  | EntriesNode
  | DividerNode;

/** An answer as a platform-neutral document, in the order in which it is read. */
export interface Reply {
  readonly nodes: readonly ReplyNode[];
}
