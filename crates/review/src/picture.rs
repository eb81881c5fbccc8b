//! A picture of a flow: boxes in layers, one for each question, and lines to what can come next.
//!
//! A line that passes layers runs in a lane, and all lines to the same box share its lane, so that the picture stays
//! readable where many questions can be followed by one.

mod layers;

use imr_text::PHONE_MARKS;

use crate::html::Html;
use layers::Layers;

/// What is drawn.
#[derive(Debug, Default)]
pub struct Graph {
    /// The boxes; the first is where everything begins.
    pub boxes: Vec<Labelled>,
    /// From a box to another, with what is said of the line.
    pub lines: Vec<(usize, usize, String)>,
}

/// A box.
#[derive(Debug)]
pub struct Labelled {
    /// What stands in it.
    pub label: String,
    /// Where it leads in the document.
    pub address: String,
}

const BOX_WIDTH: f64 = 310.0;
const LANE_WIDTH: f64 = 14.0;
const GAP: f64 = 12.0;
const BOX_HEIGHT: f64 = 44.0;
const LAYER_HEIGHT: f64 = 78.0;
const LETTERS_A_LINE: usize = 38;
const MOST_LINES: usize = 2;

/// Colours that can be distinguished on white and in print; a lane keeps the colour of the box it leads to.
const COLOURS: [&str; 7] = ["#1b5e8c", "#a33a1c", "#3c6e31", "#7a4b8f", "#8a6200", "#006d6f", "#8c2f57"];

/// Draws a graph; `name` makes its ids unique in the document.
pub fn draw(html: &mut Html, graph: &Graph, name: &str, language: &str, title: &str, description: &str) {
    let layers = Layers::of(graph);
    let places = Places::of(graph, &layers);
    let view = format!("0 0 {:.0} {:.0}", places.width, places.height);
    let (title_id, description_id) = (format!("picture-{name}-title"), format!("picture-{name}-text"));
    let labelled = format!("{title_id} {description_id}");
    let width = format!("{:.0}", places.width);
    let attributes = [
        ("viewBox", view.as_str()),
        ("width", &width),
        ("role", "img"),
        ("aria-labelledby", &labelled),
        ("lang", language),
    ];
    html.element("svg", &attributes, |html| {
        html.element("title", &[("id", &title_id)], |html| html.text(title));
        html.element("desc", &[("id", &description_id)], |html| html.text(description));
        for (from, to, says) in &graph.lines {
            line(html, &places, &layers, (*from, *to), says);
        }
        for (number, labelled) in graph.boxes.iter().enumerate() {
            if let Some(&(x, y)) = places.boxes.get(number) {
                one_box(html, labelled, x, y);
            }
        }
    });
}

/// Where everything stands: the middle of the upper edge.
struct Places {
    width: f64,
    height: f64,
    boxes: Vec<(f64, f64)>,
    /// For each box, the lane above it: where it runs in each layer, from the first layer it touches.
    lanes: Vec<Vec<(f64, f64)>>,
}

impl Places {
    fn of(graph: &Graph, layers: &Layers) -> Self {
        let wide = |layer: &Vec<layers::Spot>| {
            layer.iter().map(|spot| if spot.is_lane { LANE_WIDTH } else { BOX_WIDTH } + GAP).sum::<f64>() + GAP
        };
        let width = layers.rows.iter().map(wide).fold(0.0, f64::max);
        let mut boxes = vec![(0.0, 0.0); graph.boxes.len()];
        let mut lanes = vec![Vec::new(); graph.boxes.len()];
        for (number, layer) in layers.rows.iter().enumerate() {
            let y = GAP + LAYER_HEIGHT * number as f64;
            let mut x = (width - wide(layer)) / 2.0 + GAP;
            for spot in layer {
                let own = if spot.is_lane { LANE_WIDTH } else { BOX_WIDTH };
                let middle = (x + own / 2.0, y);
                if spot.is_lane {
                    if let Some(lane) = lanes.get_mut(spot.of) {
                        lane.push(middle);
                    }
                } else if let Some(place) = boxes.get_mut(spot.of) {
                    *place = middle;
                }
                x += own + GAP;
            }
        }
        let height = GAP + LAYER_HEIGHT * layers.rows.len() as f64 - LAYER_HEIGHT + BOX_HEIGHT + GAP;
        Self { width, height, boxes, lanes }
    }
}

fn line(html: &mut Html, places: &Places, layers: &Layers, (from, to): (usize, usize), says: &str) {
    let (Some(&start), Some(&end)) = (places.boxes.get(from), places.boxes.get(to)) else { return };
    let below = (start.0, start.1 + BOX_HEIGHT);
    let mut path = format!("M{:.0} {:.0}", below.0, below.1);
    let goes_back = layers.layer(from) >= layers.layer(to);
    if goes_back {
        // Two questions that can come in either order: the rarer order is a broken line at the side.
        let side = start.0.max(end.0) + BOX_WIDTH / 2.0;
        path = format!(
            "M{:.0} {:.0}C{3:.0} {1:.0} {3:.0} {2:.0} {4:.0} {2:.0}",
            start.0 + BOX_WIDTH / 2.0,
            start.1 + BOX_HEIGHT / 2.0,
            end.1 + BOX_HEIGHT / 2.0,
            side + 40.0,
            end.0 + BOX_WIDTH / 2.0
        );
    } else {
        let mut here = below;
        for &(x, y) in places.lanes.get(to).into_iter().flatten().filter(|(_, y)| *y > start.1) {
            path.push_str(&curve(here, (x, y)));
            path.push_str(&format!("L{x:.0} {:.0}", y + BOX_HEIGHT));
            here = (x, y + BOX_HEIGHT);
        }
        path.push_str(&curve(here, end));
    }
    let colour = COLOURS.get(to % COLOURS.len()).copied().unwrap_or("#333");
    let dashes = if goes_back { "5 4" } else { "none" };
    let attributes = [
        ("d", path.as_str()),
        ("fill", "none"),
        ("stroke", colour),
        ("stroke-width", "1.5"),
        ("stroke-dasharray", dashes),
    ];
    html.element("path", &attributes, |html| html.line("title", says));
}

fn curve(from: (f64, f64), to: (f64, f64)) -> String {
    let half = f64::midpoint(from.1, to.1);
    format!("C{:.0} {half:.0} {:.0} {half:.0} {:.0} {:.0}", from.0, to.0, to.0, to.1)
}

fn one_box(html: &mut Html, labelled: &Labelled, x: f64, y: f64) {
    let left = x - BOX_WIDTH / 2.0;
    html.element("a", &[("href", &labelled.address)], |html| {
        let (left, top) = (format!("{left:.0}"), format!("{y:.0}"));
        let (width, height) = (format!("{BOX_WIDTH:.0}"), format!("{BOX_HEIGHT:.0}"));
        html.single(
            "rect",
            &[
                ("x", &left),
                ("y", &top),
                ("width", &width),
                ("height", &height),
                ("rx", "6"),
                ("fill", "#fff"),
                ("stroke", "#333"),
            ],
        );
        let lines = wrapped(&labelled.label);
        let middle = format!("{x:.0}");
        let first = y + BOX_HEIGHT / 2.0 + 5.0 - 9.0 * (lines.len() as f64 - 1.0);
        html.element("text", &[("text-anchor", "middle"), ("font-size", "15")], |html| {
            for (number, line) in lines.iter().enumerate() {
                let at = format!("{:.0}", first + 18.0 * number as f64);
                html.element("tspan", &[("x", &middle), ("y", &at)], |html| {
                    html.text(line);
                    // Read aloud or copied, the words must not run together.
                    html.text(" ");
                });
            }
        });
    });
}

/// A label on as many lines as fit in a box.
fn wrapped(label: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in label.replace(PHONE_MARKS, "").split(' ') {
        let room = lines.last().map_or(0, |line| line.chars().count());
        if room > 0 && room + 1 + word.chars().count() > LETTERS_A_LINE {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    if lines.len() > MOST_LINES {
        lines.truncate(MOST_LINES);
        if let Some(line) = lines.last_mut() {
            line.push('…');
        }
    }
    lines
}
