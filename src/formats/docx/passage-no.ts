/** The number of the passage that a bookmark with this name stands around; undefined for all other bookmarks. */
export function passageNo(name: string): number | undefined {
  const [, no] = /^passage_(\d{1,6})$/.exec(name) ?? []
  return no === undefined ? undefined : Number(no)
}
