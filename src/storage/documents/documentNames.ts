import { sep } from 'node:path';
import { failure } from '../../shared/failure.ts';
import type { Failure } from '../../shared/failure.ts';
import { message, type Message } from '../../shared/message.ts';

const EXTENSION = /\.(md|markdown|txt)$/i;

/** Markdown and text files that are not hidden. */
export const isDocumentName = (name: string): boolean => !name.startsWith('.') && EXTENSION.test(name);

/** Hidden folders (`.offbook`, `.git`) and other people's packages hold no documents. */
export const isSkippedFolder = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * The parts of a document's path, or why it can't be one: it must stay inside the folder and be a file that
 * `readAll` would list. Links are looked at later, on the disk.
 */
export function documentSegments(path: string): readonly string[] | Failure<'document-path-invalid'> {
  const invalid = (why: Message) =>
    failure(
      'document-path-invalid',
      message('{path} can\'t be a document here: {why}. Give a path inside the folder, like "guides/my-stories.md".', {
        path: JSON.stringify(path),
        why,
      }),
    );
  if (path === '') return invalid(message('it is empty'));
  if (path.includes('\0')) return invalid(message('it holds a character that no file name can have'));
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return invalid(message('it does not start inside the folder'));
  if (sep === '\\' && /[\\:]/.test(path)) return invalid(message('its parts are joined by "/" only'));
  const segments = path.split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    return invalid(message('it has an empty part or leads out of the folder'));
  }
  const name = segments.at(-1)!;
  if (segments.slice(0, -1).some(isSkippedFolder))
    return invalid(message('hidden folders and node_modules are left alone'));
  if (!isDocumentName(name)) return invalid(message('documents end in .md, .markdown or .txt and are not hidden'));
  return segments;
}
