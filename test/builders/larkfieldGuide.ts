/** A guide of one story of our own, whose script fits its minute. */
export const LARKFIELD_GUIDE = `# Stories for Larkfield Primary

## Story 1: The Reading Story (60 seconds)
**Values:** Patience, Care

### Opening Hook Options:
- "Nine children in my class could not read a full page..."
- "I gave up my lunch breaks for twelve weeks..."

### The Story:
"Nine children in my class could not read a full page. I asked Dana, our librarian, for twenty short books and read with three children every lunch break for 12 weeks. By June eight of the nine read on their own, and reading scores rose by 35%. At Larkfield I would start the same lunch club."

### Key Points to Remember:
- Problem: nine children could not read a page
- Action: lunch reading with Dana's books for 12 weeks
- Result: scores up 35%, eight of nine read alone
- Larkfield connection: start the same lunch club
`;

export const LARKFIELD_TELLING =
  'nine children in my class could not read a full page so i asked dana our librarian for twenty short books and read with three children every lunch break for twelve weeks by june eight of the nine read on their own and reading scores rose by thirty five percent at larkfield i would start the same lunch club';
