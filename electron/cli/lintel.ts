process.stdout.write("lintel\n");
