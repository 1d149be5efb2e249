import type { Directory } from '#domain/directory.ts'

/** The plan whose roles and places hold in `plan`: of the points of a motion that is the plan it concerns. */
export const homeOf = ({ homes }: Pick<Directory, 'homes'>, plan: string): string => homes.get(plan) ?? plan
