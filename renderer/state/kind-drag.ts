/** Media type of a kind's id while it is dragged from the palette. */
export const KIND_MEDIA_TYPE = "application/x-lintel-kind";
