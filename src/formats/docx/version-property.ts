/** The document property that says which version and part of which paper a file is. */
export const versionProperty = 'Masterplan'
