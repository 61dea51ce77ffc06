namespace Extractor.Tests.Layout;

/// <summary>One short profile in four mark-ups.</summary>
internal static class ProfileMarkups
{
    private const string Head =
        "<div>Exchange Profiling / Traffic exchange</div><h1>Lac Exchange opens in Aosta</h1>"
        + "<div>Lac Exchange opens in Aosta is followed as a traffic exchange in the peering field.</div>";

    private const string Story =
        "<h2>What happened</h2><p>The exchange opened its third site on Friday, in a former school above the old town of Aosta.</p>"
        + "<h2>Why it matters</h2><p>Traffic between neighbours no longer travels to Frankfurt and back again by night.</p>";

    /// <summary>Cards, definition list, nested <c>div</c>s, tables.</summary>
    public static string[] All { get; } =
    [
        Head + "<section><h2>Evidence Pack</h2>"
        + "<article><h3>Region</h3><p>Western Europe</p><p>Three valleys share the switch.</p></article>"
        + "<article><h3>Topic</h3><p>Peering</p><p>Chosen from a list.</p></article>"
        + "<article><h3>Impact</h3><p>Low</p><p>Nineteen networks are connected.</p></article>"
        + "<div><h3>Confidence<button>?</button></h3><div><b>Confidence Grade</b><ul><li><span>0.90–1.00</span><span>A</span><span>High</span></li></ul></div>"
        + "<p>B · 0.70</p><p>Single-source</p></div></section>"
        + "<ul><li>The third site of the exchange opens in a school.</li><li>Nineteen networks are connected from the first day.</li></ul>"
        + Story + "<h2>Governance and Policy Surface</h2><ul><li>Statutes of the members.</li><li>Time horizon: Year</li></ul>"
        + "<h2>Decision Trigger Matrix</h2><div><h3>Now</h3><p>Low priority</p><p>Nothing falls due.</p></div>"
        + "<h2>Member Unlock</h2><div><h3>Restricted File</h3><p>Login is required to unlock it.</p></div>"
        + "<div><p>Only for Peers</p><h3>Peers’ Access</h3><p>For staff of networks.</p><a href=/join>Join Peers</a></div>"
        + "<nav><a href=/>← Back</a></nav>",

        Head + "<h2>Evidence Pack</h2><dl><dt>Region</dt><dd>Western Europe</dd><dd>Three valleys share the switch.</dd>"
        + "<dt>Topic</dt><dd>Peering</dd><dd>Chosen from a list.</dd><dt>Impact</dt><dd>Low</dd><dd>Nineteen networks are connected.</dd>"
        + "<dt>Confidence<abbr>?</abbr><span><b>Confidence Grade</b><br><tt>0.90–1.00</tt> <b>A</b> High</span></dt><dd>B · 0.70</dd><dd>Single-source</dd></dl>"
        + "<ul><li>The third site of the exchange opens in a school.<li>Nineteen networks are connected from the first day.</ul>"
        + Story + "<h2>Governance and Policy Surface</h2><ul><li>Statutes of the members.</li></ul><dl><dt>Time horizon:</dt><dd>Year</dd></dl>"
        + "<h2>Decision Trigger Matrix</h2><dl><dt>Now</dt><dd>Low priority</dd><dd>Nothing falls due.</dd></dl>"
        + "<h2>Member Unlock</h2><dl><dt>Restricted File</dt><dd>Login is required to unlock it.</dd>"
        + "<dt><small>Only for Peers</small> <b>Peers’ Access</b></dt><dd>For staff of networks.</dd><dd><a href=/join>Join Peers</a></dd></dl>"
        + "<p><a href=/>← Back</a></p>",

        Head + "<div><div>Evidence Pack</div></div><div><div><div>Region</div><div>Western Europe</div><div>Three valleys share the switch.</div></div>"
        + "<div><div><span class=font-bold>Topic:</span> Peering</div><div>Chosen from a list.</div></div>"
        + "<div><div>Impact</div><div>Low</div><div>Nineteen networks are connected.</div></div>"
        + "<div><div>Confidence<span>?</span><div><div>Confidence Grade</div><div><div>0.90–1.00</div><div>A</div><div>High</div></div></div></div>"
        + "<div>B · 0.70</div><div>Single-source</div></div></div>"
        + "<div><div>•&nbsp;The third site of the exchange opens in a school.</div><div>•&nbsp;Nineteen networks are connected from the first day.</div></div>"
        + Story + "<div>Governance and Policy Surface</div><div><div>Statutes of the members.</div><div><b>Time horizon</b> Year</div></div>"
        + "<div>Decision Trigger Matrix</div><div><div>Now</div><div>Low priority</div><div>Nothing falls due.</div></div>"
        + "<div>Member Unlock</div><div><div>Restricted File</div><div>Login is required to unlock it.</div></div>"
        + "<div><div>Only for Peers</div><div>Peers’ Access</div><div>For staff of networks.</div><div><a href=/join>Join Peers</a></div></div>"
        + "<div><a href=/>← Back</a></div>",

        Head + "<table><tr><td colspan=2><h3>Evidence Pack</h3></td></tr>"
        + "<tr><td rowspan=2>Region</td><td>Western Europe</td></tr><tr><td>Three valleys share the switch.</td></tr>"
        + "<tr><td rowspan=2>Topic</td><td>Peering</td></tr><tr><td>Chosen from a list.</td></tr>"
        + "<tr><td rowspan=2>Impact</td><td>Low</td></tr><tr><td>Nineteen networks are connected.</td></tr>"
        + "<tr><td rowspan=2>Confidence<sup>?</sup><table><tr><th colspan=3>Confidence Grade</th></tr><tr><td>0.90–1.00</td><td>A</td><td>High</td></tr></table></td>"
        + "<td>B · 0.70</td></tr><tr><td>Single-source</td></tr></table>"
        + "<ul><li>The third site of the exchange opens in a school.<li>Nineteen networks are connected from the first day.</ul>"
        + Story + "<h3>Governance and Policy Surface</h3><ul><li>Statutes of the members.<li>Time horizon: Year</ul>"
        + "<h3>Decision Trigger Matrix</h3><table><tr><td><b>Now</b></td><td><b>Low priority</b></td><td>Nothing falls due.</td></tr></table>"
        + "<h3>Member Unlock</h3><table><tr><td colspan=2><b>Restricted File</b><br>Login is required to unlock it.</td></tr>"
        + "<tr><td>Only for Peers<br><b>Peers’ Access</b><br>For staff of networks.<br><a href=/join>Join Peers</a></td></tr></table>"
        + "<p><a href=/>← Back</a></p>",
    ];
}
