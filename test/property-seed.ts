import { configureGlobal } from 'fast-check'

// In CI the properties are tried on the same cases each time, so that it turns red for a change and not by chance;
// everywhere else on new ones.
const seed = process.env.PROPERTY_SEED
if (seed) configureGlobal({ seed: Number(seed) })
