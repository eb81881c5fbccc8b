//! The examples of `docs/decide.md`: each is run, and what stands there is compared with the reply, to the letter.
//!
//! A block ```` ```json input ```` holds lines of input, each of which may be spread over several for reading. The next
//! block ```` ```json output ```` holds the replies to them; JSON pointers after the word pick parts of the reply.
//!
//! A block ```` ```csv input ```` is a spreadsheet, and the words after it are the arguments; ```` ```csv output ````
//! holds the columns that are named after the word, with quotation marks only where a cell needs them.

use std::{env, fs};

use crate::json::Json;
use crate::sheet::{result_names, results_with, settings};
use crate::story::root;

const FILE: &str = "docs/decide.md";
/// Set to write the replies into the file instead of comparing them.
const UPDATE: &str = "IMR_UPDATE_EXAMPLES";

#[test]
fn every_example_of_the_documentation_is_what_the_program_says() {
    let written = fs::read_to_string(root().join(FILE)).unwrap();
    let (made, examples) = remade(&written);
    assert!(examples >= 8, "only {examples} examples are left in {FILE}");
    if env::var_os(UPDATE).is_some() {
        fs::write(root().join(FILE), made).unwrap();
        return;
    }
    for (written, made) in written.lines().zip(made.lines()) {
        assert_eq!(written, made, "{FILE}; {UPDATE}=1 cargo test -p imr-decide examples writes it anew");
    }
    assert!(written == made, "{FILE}: an example ends too early or too late");
}

/// The documentation with the replies that the program gives today, and the number of examples in it.
fn remade(document: &str) -> (String, usize) {
    let (mut made, mut examples, mut input) = (String::new(), 0, None);
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        made += &format!("{line}\n");
        let Some((format, block)) = line.strip_prefix("```").and_then(|block| block.split_once(' ')) else { continue };
        let content: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
        let content = content.join("\n");
        match block.split_once(' ').unwrap_or((block, "")) {
            ("input", arguments) => {
                made += &format!("{content}\n```\n");
                assert!(input.replace((content, arguments)).is_none(), "two inputs in a row");
            }
            ("output", wanted) => {
                let (input, arguments) = input.take().expect("an output needs an input");
                let output = match format {
                    "json" => output(&input, wanted),
                    "csv" => table(&input, arguments, wanted),
                    other => panic!("an example is written in {other}"),
                };
                made += &format!("{}\n```\n", output.trim_end());
                examples += 1;
            }
            (other, _) => panic!("an example is called {other}"),
        }
    }
    assert!(input.is_none(), "an input has no output");
    (made, examples)
}

fn output(input: &str, pointers: &str) -> String {
    let read: Result<Vec<Json>, _> = serde_json::Deserializer::from_str(input).into_iter().collect();
    let lines: Vec<String> = match read {
        Ok(lines) => lines.iter().map(Json::compact).collect(),
        // An example of a line that is no JSON stands there as it is.
        Err(_) => input.lines().map(str::to_owned).collect(),
    };
    let mut output = Vec::new();
    imr_decide::run(lines.join("\n").as_bytes(), &mut output).unwrap();
    let output = String::from_utf8(output).unwrap();
    let replies = output.lines().map(|line| serde_json::from_str::<Json>(line).unwrap());
    let picked = replies.map(|reply| {
        let parts: Vec<_> =
            pointers.split_whitespace().map(|pointer| (pointer.to_owned(), reply.at(pointer).clone())).collect();
        if parts.is_empty() { reply } else { Json::Object(parts) }
    });
    picked.map(|reply| reply.pretty()).collect::<Vec<_>>().join("\n")
}

/// The columns that are wanted of a spreadsheet's results.
fn table(input: &str, arguments: &str, wanted: &str) -> String {
    let mut settings = settings();
    for (name, value) in arguments.split_whitespace().collect::<Vec<_>>().chunks(2).map(|pair| (pair[0], pair[1])) {
        settings = match name {
            "--today" => imr_decide::sheet::Settings { today: value.parse().ok(), ..settings },
            "--language" => settings.with_language(value).unwrap(),
            other => panic!("an example has the argument {other}"),
        };
    }
    let results = results_with(input, settings, ',');
    let names: Vec<_> = wanted.split_whitespace().collect();
    let cell = |cell: &str| {
        let needs_marks = cell.contains(['"', ',', '\n']);
        if needs_marks { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
    };
    let row = |cells: Vec<String>| cells.join(",");
    let rows = results.rows.iter().map(|result| row(names.iter().map(|name| cell(&result[*name])).collect()));
    std::iter::once(row(names.iter().map(|name| cell(name)).collect())).chain(rows).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_documentation_describes_every_column_and_argument() {
    let document = fs::read_to_string(root().join(FILE)).unwrap();
    let (_, document) = document.split_once("\n## A spreadsheet\n").expect("no part about spreadsheets");
    let mut names: Vec<_> = result_names().iter().map(|name| format!("`{name}`")).collect();
    names.extend(["--csv", "--today", "--language", "--month-first"].map(|argument| format!("`{argument}")));
    let missing: Vec<_> = names.iter().filter(|name| !document.contains(*name)).collect();
    assert!(missing.is_empty(), "{FILE} does not describe {missing:?}");
}
