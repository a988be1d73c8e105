/**
 * Header of every answer of the API: which workspace answers, as text that stays with it. A browser knows servers by their
 * port only, and the next one there may be of another folder.
 */
export const WORKSPACE_HEADER = 'x-offbook-workspace';
