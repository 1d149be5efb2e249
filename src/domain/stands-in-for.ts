import type { Directory } from '#domain/directory.ts'
import { type Absence, absencesMeet } from '#domain/person.ts'

/** The absences of others for which whoever is absent here was to stand in on a day that both share. */
export const standsInFor = (absence: Absence, { absences }: Pick<Directory, 'absences'>): readonly Absence[] =>
  absences.filter((each) => each.substitute === absence.person && absencesMeet(each, absence))
