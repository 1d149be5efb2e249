/** Databases limit the parameters of one statement; many ids are read in several. */
const most = 500

/** What `read` finds for all `ids`. */
export async function inPortions<Row>(
  ids: readonly string[],
  read: (portion: readonly string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let from = 0; from < ids.length; from += most) rows.push(...(await read(ids.slice(from, from + most))))
  return rows
}
