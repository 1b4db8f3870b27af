import { openStore, type Store } from '../store/store.ts'
import { Accounts } from './accounts.ts'
import { Analyses } from './analyses.ts'
import { loadCatalogues } from './catalogues.ts'
import { Computations } from './computations.ts'
import { Dossiers, type Environment } from './dossiers.ts'
import { Pool, type PoolOptions } from './pool.ts'
import { Results } from './results.ts'
import { Sessions } from './sessions.ts'
import { SheetReader } from './sheet-reader.ts'

/** The use cases, put together on one database. */
export interface App {
  store: Store
  dossiers: Dossiers
  accounts: Accounts
  sessions: Sessions
  results: Results
  analyses: Analyses
  computations: Computations
  sheets: SheetReader
  pool: Pool
  catalogues: ReturnType<typeof loadCatalogues>
  environment: AppEnvironment
  /** Stops what is running, and closes the database. */
  close(): Promise<void>
}

export type AppEnvironment = Environment &
  PoolOptions & {
    /** 256 random bits as text, for a token. */
    secret: () => string
    /** The compiled file that makes reports in a thread; absent: they are made in this one. */
    renderer?: URL
    /** Folder that holds criteria/, models/ and examples/. */
    root: string
  }

/** Opens the database, checks the catalogues, and puts the use cases together. */
export async function openApp(file: string, environment: AppEnvironment): Promise<App> {
  const catalogues = loadCatalogues(environment.root)
  const store = await openStore(file)
  const dossiers = new Dossiers(store, environment)
  const accounts = new Accounts(store, dossiers, environment)
  const sessions = new Sessions(store, accounts, environment)
  const pool = new Pool(environment)
  const results = new Results(store, dossiers, pool)
  const analyses = new Analyses(store, dossiers, environment, pool)
  const close = async () => {
    await analyses.close()
    await store.close()
  }
  const computations = new Computations(pool)
  const sheets = new SheetReader(pool)
  return {
    store,
    dossiers,
    accounts,
    sessions,
    results,
    analyses,
    computations,
    sheets,
    pool,
    catalogues,
    environment,
    close,
  }
}
