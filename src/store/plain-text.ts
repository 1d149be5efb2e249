import type { Dialect } from 'kysely'
import { withoutNul } from '#store/without-nul.ts'

/** The dialect, taking NUL out of every text it sends; where texts come from is then nobody's worry. */
export const plainText = (dialect: Dialect): Dialect => ({
  createAdapter: () => dialect.createAdapter(),
  createDriver: () => dialect.createDriver(),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createQueryCompiler() {
    const compiler = dialect.createQueryCompiler()
    return {
      compileQuery(node, id) {
        const query = compiler.compileQuery(node, id)
        return { ...query, parameters: query.parameters.map(plain) }
      },
    }
  },
})

const plain = (value: unknown): unknown => (typeof value === 'string' ? withoutNul(value) : value)
