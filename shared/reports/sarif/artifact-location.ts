/** Addresses of files: relative ones are said to be relative to the root of the sources. */
export function artifactLocation(uri: string, index?: number) {
  return {
    uri,
    ...(!uri.startsWith("file:") && { uriBaseId: "%SRCROOT%" }),
    ...(index !== undefined && { index }),
  };
}
