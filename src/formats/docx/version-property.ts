/** The document property that says which version of which paper a file is, as `<paper>:<no>`. */
export const versionProperty = 'Masterplan'
