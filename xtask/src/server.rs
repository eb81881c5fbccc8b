//! A small static file server that sends the production headers: what it serves behaves as it will when published.

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::headers;

/// Listens on this machine only. Port 0 takes any free one.
pub fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .with_context(|| format!("port {port} is taken; choose another one with --port"))
}

/// Serves a folder until the program ends.
pub fn serve(listener: &TcpListener, folder: &Path) {
    for stream in listener.incoming().flatten() {
        let folder = folder.to_owned();
        // A browser that goes away mid-answer is no concern of the others.
        thread::spawn(move || answer(stream, &folder).ok());
    }
}

/// Serves a folder on a free port while the caller does something else; returns the address.
pub fn serve_in_background(folder: PathBuf) -> Result<String> {
    let listener = listen(0)?;
    let address = format!("http://{}/", listener.local_addr()?);
    thread::spawn(move || serve(&listener, &folder));
    Ok(address)
}

fn answer(mut stream: TcpStream, folder: &Path) -> Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let request = read_head(&mut stream)?;
    let mut words = request.split_ascii_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (status, kind, name, body) = match method {
        "GET" | "HEAD" => match find(folder, target) {
            Some(file) => {
                let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
                ("200 OK", content_type(&name), name.clone(), fs::read(&file)?)
            }
            None => ("404 Not Found", "text/plain; charset=utf-8", String::from("404"), b"Not found\n".to_vec()),
        },
        _ => (
            "405 Method Not Allowed",
            "text/plain; charset=utf-8",
            String::from("405"),
            b"Only GET and HEAD\n".to_vec(),
        ),
    };
    let mut head = format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n", body.len());
    head += "Connection: close\r\n";
    for (name, value) in headers::of(&name) {
        head += &format!("{name}: {value}\r\n");
    }
    stream.write_all(format!("{head}\r\n").as_bytes())?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    Ok(stream.flush()?)
}

/// The request line and headers, at most 16 KiB of them.
fn read_head(stream: &mut TcpStream) -> Result<String> {
    let mut head = Vec::new();
    let mut chunk = [0; 1024];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") && head.len() < 16 * 1024 {
        let length = stream.read(&mut chunk)?;
        if length == 0 {
            break;
        }
        head.extend(chunk.iter().take(length));
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}

/// The file a request names, or none: a path never leaves the folder.
fn find(folder: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let mut file = folder.to_owned();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        if part.starts_with('.') || part.contains(['\\', '%', ':']) {
            return None;
        }
        file.push(part);
    }
    if path.is_empty() || path.ends_with('/') {
        file.push("index.html");
    }
    file.is_file().then_some(file)
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" | "htm" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "json" => "application/json",
        "ts" | "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole answer to one request line, from a folder with one page in it.
    fn ask(test: &str, request: &str) -> Result<String> {
        let folder = std::env::temp_dir().join(format!("imr-navigator-server-{test}-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), "<p>Hello")?;
        let address = serve_in_background(folder.clone())?;
        let mut stream = TcpStream::connect(address.trim_start_matches("http://").trim_end_matches('/'))?;
        stream.write_all(format!("{request} HTTP/1.1\r\n\r\n").as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        fs::remove_dir_all(folder)?;
        Ok(answer)
    }

    #[test]
    fn a_page_comes_with_every_production_header() -> Result<()> {
        let answer = ask("page", "GET /")?;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(answer.ends_with("\r\n\r\n<p>Hello"), "{answer}");
        for (name, value) in headers::of("") {
            assert!(answer.contains(&format!("\r\n{name}: {value}\r\n")), "{name} is missing from {answer}");
        }
        Ok(())
    }

    #[test]
    fn a_request_cannot_leave_the_folder() -> Result<()> {
        for path in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd", "/.git/config", "Cargo.toml"] {
            let answer = ask("outside", &format!("GET {path}"))?;
            assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
        }
        Ok(())
    }

    #[test]
    fn nothing_can_be_sent_to_it() -> Result<()> {
        assert!(ask("post", "POST /")?.starts_with("HTTP/1.1 405"));
        Ok(())
    }
}
