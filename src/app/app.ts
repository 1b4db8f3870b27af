import { openStore, type Store } from '../store/store.ts'
import { Accounts } from './accounts.ts'
import { loadCatalogues } from './catalogues.ts'
import { Dossiers, type Environment } from './dossiers.ts'
import { Results } from './results.ts'

/** The use cases, put together on one database. */
export interface App {
  store: Store
  dossiers: Dossiers
  accounts: Accounts
  results: Results
  catalogues: ReturnType<typeof loadCatalogues>
  environment: AppEnvironment
}

export type AppEnvironment = Environment & {
  /** 256 random bits as text, for a token. */
  secret: () => string
  /** Folder that holds criteria/, models/ and examples/. */
  root: string
}

/** Opens the database, checks the catalogues, and puts the use cases together. */
export async function openApp(file: string, environment: AppEnvironment): Promise<App> {
  const catalogues = loadCatalogues(environment.root)
  const store = await openStore(file)
  const dossiers = new Dossiers(store, environment)
  const accounts = new Accounts(store, dossiers, environment)
  const results = new Results(store, dossiers)
  return { store, dossiers, accounts, results, catalogues, environment }
}
