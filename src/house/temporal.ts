// Node 24 has no Temporal of its own yet; every door of the program loads this first.
import 'temporal-polyfill/global'
