/** A list with a search shows no more lines than this: typing on narrows them. */
export const MOST_PICK_LINES = 60;
