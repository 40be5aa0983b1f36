// May this State join this convention, how, and what first?
// src/jshell/hemicycle src/jshell/ask.jsh STATE CONVENTION [--chart FILE...] [--treaty NUMBER] [--as-of DAY]
// For example: src/jshell/hemicycle src/jshell/ask.jsh MA "CETS 181" --as-of 2026-05-09
// A chart is a page of the Treaty Office, the UN Treaty Collection or the Dutch treaty database, in any of the forms that
// the guide shows ("From a chart to an answer"), or a folder of such. What a chart does not say itself is given with it:
// of which treaty it is (--treaty "ETS 185"), and on which day it stood like this (--as-of 2026-01-01). The question is for
// that day too; without it, for the day of the reference data, or that of the latest chart where this is later.

Commands.main(Stream.concat(Stream.of("ask"), Stream.of(args)).toArray(String[]::new));
