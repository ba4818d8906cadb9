// A program that does nothing: what it takes to start TypeScript at all.
export {}
