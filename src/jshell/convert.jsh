// A folder of sheets, a workbook, JSON or a sample as another of these, by the name of the output, without loss.
// src/jshell/hemicycle src/jshell/convert.jsh INPUT OUTPUT [--overwrite]
// For example: src/jshell/hemicycle src/jshell/convert.jsh my-plan my-plan.json
// It is done once what was written reads as an equal dossier with the same digest. Exit code: 0 where it is done, 2 where
// not; nothing is written then.

Commands.main(Stream.concat(Stream.of("convert"), Stream.of(args)).toArray(String[]::new));
