import { message, type Message } from '../../shared/message.ts';

interface Titled {
  readonly number?: number | null;
  readonly title: string;
}

/** `1 “The Storm”, 2 “The Harbour”`, in each language's quotation marks; "none" where there are none. */
export function titlesListed(stories: readonly Titled[]): Message {
  const [first, ...others] = stories.map(titleMessage);
  return first ? others.reduce((all, one) => message('{all}, {one}', { all, one }), first) : message('none');
}

const titleMessage = ({ number, title }: Titled): Message =>
  number == null ? message('“{words}”', { words: title }) : message('{number} “{words}”', { number, words: title });
